/** A number that is called by a click. */
export function PhoneLink({ phone }: { phone: string }) {
  return <a href={dialed(phone)}>{phone}</a>;
}

/** An extension cannot be dialed from a link: it is read. */
function dialed(phone: string): string {
  return `tel:${phone.replace(/(ext\.?|x|#).*$/i, '').replaceAll(/[^+\d]/g, '')}`;
}
