import { create } from 'zustand';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

type UiState = {
  readonly isMenuOpen: boolean;
  readonly theme: Theme;
  readonly toggleMenu: () => void;
  readonly closeMenu: () => void;
  readonly chooseTheme: (theme: Theme) => void;
};

/** What the address must not hold: the open menu and the reader's theme. */
export const useUiStore = create<UiState>()((set) => ({
  isMenuOpen: false,
  theme: 'system',
  toggleMenu: () => set((state) => ({ isMenuOpen: !state.isMenuOpen })),
  closeMenu: () => set({ isMenuOpen: false }),
  chooseTheme: (theme) => set({ theme }),
}));
