/** The router's names, so that the choice of router stays in url, app and the route objects. */
export { Link, useLinkProps, useLocation, useNavigate, useParams, useRouter } from '@tanstack/react-router';
