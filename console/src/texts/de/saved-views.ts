import type english from '../en/saved-views.ts';
import type { TranslationOf } from '../texts.ts';

export default {
  views: 'Ansichten',
  chosen: '{name}',
  chosenChanged: '{name} (geändert)',
  mine: 'Nur für Sie sichtbar',
  team: 'Ansichten des Teams',
  none: 'Eine Ansicht merkt sich Filter, Reihenfolge und Spalten unter einem Namen. Schränken Sie die Liste ein und speichern Sie sie.',
  missing: 'Diese Ansicht ist privat oder wurde gelöscht.',
  saveNew: 'Als neue Ansicht speichern…',
  saveHeading: 'Ansicht speichern',
  editHeading: 'Ansicht umbenennen oder teilen',
  viewName: 'Name',
  example: 'Verlängerungen ohne Entscheider',
  shareLabel: 'Mit dem Team teilen',
  saveHint:
    'Speichert Filter, Reihenfolge und Spalten, wie sie jetzt sind. Eine geteilte Ansicht können nur Sie und Administratoren ändern.',
  editHint:
    'Die Ansicht bleibt dieselbe, Links zu ihr funktionieren weiter. Eine nicht mehr geteilte Ansicht sieht nur, wer sie angelegt hat.',
  save: 'Ansicht speichern',
  saved: 'Ansicht „{name}“ gespeichert.',
  update: 'Änderungen speichern',
  edit: 'Umbenennen oder teilen…',
  delete: 'Ansicht löschen',
  deleted: 'Ansicht „{name}“ gelöscht.',
  copyLink: 'Link zur Ansicht kopieren',
  linkCopied: 'Link zu „{name}“ kopiert.',
  mayChange:
    'Geteilt von {name}; nur diese Person und Administratoren können sie ändern. Speichern Sie dafür eine eigene Ansicht.',
} as const satisfies TranslationOf<typeof english>;
