import './menu.css';
import { useId, useRef } from 'react';
import { placeBelow } from './place-below.ts';

interface MenuProps {
  /** Label of the button. */
  label: string;
  items: readonly { name: string; onChoose: () => void }[];
}

/** A button that opens a menu of less frequent actions. */
export function Menu({ label, items }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" ref={button} className="button" popoverTarget={id}>
        {label}
        <span aria-hidden="true"> ▾</span>
      </button>
      <div
        id={id}
        ref={menu}
        popover="auto"
        className="menu"
        role="group"
        aria-label={label}
        onToggle={() => placeBelow(menu.current, button.current)}
      >
        {items.map(({ name, onChoose }) => (
          <button
            key={name}
            type="button"
            className="menu-item"
            onClick={() => {
              menu.current?.hidePopover();
              onChoose();
            }}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}
