import type { Input } from '../input.ts';
import { cellOf, rowsOf } from '../kernel/table.ts';

const JOB = {
  DE: 'Einsatzteams pünktlich zu jedem Stopp bringen',
  FR: 'Amener les équipes de terrain à l’heure à chaque arrêt',
  ES: 'Llevar a los equipos de campo puntualmente a cada parada',
};

/** Columns: key of the step, German, French, Spanish. */
const STEPS = `
collect-orders   | die Stopps des Tages zusammentragen und was bei jedem gebraucht wird | rassembler les arrêts de la journée et ce qu’il faut pour chacun | reunir las paradas del día y lo que hace falta en cada una
figure-address   | den genauen Ort jedes Stopps herausfinden | trouver l’endroit exact de chaque arrêt | averiguar el lugar exacto de cada parada
agree-window     | mit den Leuten vor Ort einen Termin vereinbaren | convenir d’une heure avec les personnes sur place | acordar una hora con las personas de cada parada
estimate-work    | abschätzen, wie lange die Arbeit an jedem Stopp dauert | estimer la durée du travail à chaque arrêt | estimar cuánto dura el trabajo en cada parada
match-skills     | für jeden Stopp ein Team mit den richtigen Fähigkeiten und Geräten finden | trouver pour chaque arrêt une équipe qui a les compétences et le matériel | asignar a cada parada un equipo con las aptitudes y el material necesarios
plan-stops       | entscheiden, welche Stopps in den Tag passen | décider quels arrêts tiennent dans la journée | decidir qué paradas caben en el día
sequence-stops   | die Stopps jedes Teams in eine gute Reihenfolge bringen | mettre les arrêts de chaque équipe dans un bon ordre | ordenar bien las paradas de cada equipo
balance-load     | die Arbeit gerecht auf die Teams verteilen | répartir équitablement le travail entre les équipes | repartir el trabajo de forma justa entre los equipos
load-vehicle     | jedes Fahrzeug so beladen, dass zuerst zur Hand ist, was zuerst gebraucht wird | charger chaque véhicule pour que le premier arrêt soit à portée de main | cargar cada vehículo de modo que lo primero quede a mano
brief-crew       | dafür sorgen, dass jedes Team vor der Abfahrt den Plan kennt | s’assurer que chaque équipe connaît le plan avant de partir | asegurarse de que cada equipo conoce el plan antes de salir
find-way         | den Weg zum nächsten Stopp finden | trouver le chemin jusqu’au prochain arrêt | encontrar el camino hasta la siguiente parada
estimate-arrival | abschätzen, wann das Team an jedem Stopp ankommt | estimer quand l’équipe arrive à chaque arrêt | estimar cuándo llega el equipo a cada parada
tell-customer    | den Leuten am Stopp sagen, wann das Team kommt | prévenir les personnes sur place de l’heure d’arrivée | avisar a las personas de la parada de cuándo llega el equipo
notice-delay     | früh bemerken, dass sich ein Stopp verspätet | remarquer tôt qu’un arrêt aura du retard | darse cuenta pronto de que una parada se retrasará
adjust-route     | die Tour anpassen, wenn sich etwas ändert | adapter la tournée quand quelque chose change | ajustar la ruta del día cuando algo cambia
reach-crew       | ein Team erreichen, das unterwegs ist | joindre une équipe qui est sur la route | contactar con un equipo que está en ruta
record-visit     | so festhalten, was am Stopp getan wurde, dass es niemand bestreitet | noter ce qui a été fait sur place de façon incontestable | dejar constancia de lo hecho en la parada sin que nadie lo discuta
review-day       | erkennen, was beim nächsten Mal besser geht | voir ce qu’il faut améliorer la prochaine fois | ver qué se puede mejorar la próxima vez
`;

/** The job's wording in surveys in other languages. */
export const JOB_TRANSLATIONS: readonly Input[] = Object.entries(JOB).map(
  ([language, statement]) => ({ language, statement }),
);

const byStep = new Map(rowsOf(STEPS).map((row) => [cellOf(row, 0), row]));

/** A step's wording in surveys in other languages. Throws if it has none. */
export function stepTranslations(key: string): readonly Input[] {
  const row = byStep.get(key);
  if (!row) throw new Error(`The step ${key} has no wording in other languages.`);
  return Object.keys(JOB).map((language, place) => ({
    language,
    statement: cellOf(row, place + 1),
  }));
}
