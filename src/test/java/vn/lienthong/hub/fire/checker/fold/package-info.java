/**
 * The fold once more: what became of a dossier, by the tables of the domain and of the canonical language alone. Written
 * beside the hub's own fold, not from it, so that a mistake in one shows. It knows no increments, no marks and no
 * deadlines: where a due time was not promised it has none.
 */
package vn.lienthong.hub.fire.checker.fold;
