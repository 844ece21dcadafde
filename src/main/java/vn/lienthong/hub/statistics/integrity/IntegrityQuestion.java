package vn.lienthong.hub.statistics.integrity;

import vn.lienthong.hub.statistics.DossierCursor;
import vn.lienthong.hub.statistics.PeriodQuestion;

/**
 * What is asked for.
 *
 * @param byUnit whether the hints are told apart by units
 * @param kind of the dossiers that are listed; null where they are counted
 */
record IntegrityQuestion(PeriodQuestion about, boolean byUnit, IntegrityKind kind, DossierCursor after, int limit) {}
