/** The logo: stairs with a foothold. The favicon is the same. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true" className="mark">
      <rect width="32" height="32" rx="7" />
      <path d="M7 24h6v-5h6v-5h6V9" />
    </svg>
  );
}
