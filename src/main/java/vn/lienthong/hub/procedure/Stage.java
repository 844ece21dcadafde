package vn.lienthong.hub.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Set;
import vn.lienthong.hub.deadline.Cutoff;
import vn.lienthong.hub.deadline.Term;

/**
 * One part of the work, done by one agency.
 *
 * @param role which agency: {@code COMPETENT}, {@code RECEIVING}, a level of units as {@code COMMUNE}, or another that
 *     the catalogue names. Several stages may have one role
 * @param term the statutory term
 * @param committed the shortened term that the province promises, or null
 * @param parallelWith role of the earlier stage that this one runs beside, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Stage(
        String role, Term term, Term committed, Cutoff cutoff, Set<PauseKind> pausesFor, String parallelWith) {

    /** What may pause the clock. */
    public enum PauseKind {
        SUPPLEMENT,
        FINANCIAL
    }

    /** The term that counts: the committed one where there is one. */
    public Term counted() {
        return committed == null ? term : committed;
    }
}
