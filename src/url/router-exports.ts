/** The router's names, so that the choice of router stays in url, app and the route objects. */
export { Link, useLinkProps, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
