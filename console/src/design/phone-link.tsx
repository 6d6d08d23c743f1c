/** A phone number as a link that dials it. */
export function PhoneLink({ phone }: { phone: string }) {
  return <a href={dialed(phone)}>{phone}</a>;
}

/** Removes the extension, which a link cannot dial. */
function dialed(phone: string): string {
  return `tel:${phone.replace(/(ext\.?|x|#).*$/i, '').replaceAll(/[^+\d]/g, '')}`;
}
