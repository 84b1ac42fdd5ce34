/** A small site as the framework makes it; fonts of another host, its default, are left out, so that it does not wait for them. */
export default {
  title: 'Digital economy of the Lao PDR',
  root: 'src',
  output: 'dist',
  globalStylesheets: [],
  preserveExtension: true,
  pager: false,
  toc: false,
  pages: [
    { name: 'Indicators', path: '/indicators' },
    { name: '3G mobile coverage', path: '/indicator' },
  ],
};
