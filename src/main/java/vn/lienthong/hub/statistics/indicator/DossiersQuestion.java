package vn.lienthong.hub.statistics.indicator;

import java.util.List;
import vn.lienthong.hub.statistics.DossierCursor;

/**
 * Which dossiers behind an indicator are asked for.
 *
 * @param keys of the group, one for each grouping, null where a group has none; empty for all groups
 * @param figure by its name
 * @param after the last one of the page before
 */
record DossiersQuestion(IndicatorQuestion question, List<String> keys, String figure, DossierCursor after, int limit) {}
