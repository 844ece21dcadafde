package vn.lienthong.hub.statistics.form;

import java.time.Instant;

/** Counts dossiers for a form. */
public interface FormNumbers {

    /**
     * The moment as of which an answer will be the same for ever.
     *
     * @param asked not in the future; null for the latest there is
     */
    Instant moment(Instant asked);

    /**
     * In the transaction of the caller, which is one snapshot.
     *
     * @param question with a moment that {@link #moment} gave
     */
    FormSums sums(FormQuestion question, FormScope scope);
}
