package vn.lienthong.hub.dossier;

import java.util.List;

/**
 * A part of the feed of changes.
 *
 * @param dossiers ids, each once, in the order of their last change
 * @param next where to read on; what was asked for if nothing has changed since
 */
public record FeedPage(List<Long> dossiers, FeedPosition next) {}
