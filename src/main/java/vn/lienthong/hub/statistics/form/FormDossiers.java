package vn.lienthong.hub.statistics.form;

import java.util.List;

/** The dossiers behind the numbers of a form. */
public interface FormDossiers {

    /**
     * Those of one cell, in the order of their ids, which never change; all pages together are as many as the cell's
     * number. In the transaction of the caller, which is one snapshot.
     *
     * @param question with a moment that {@link FormNumbers#moment} gave
     */
    List<FormDossier> page(FormQuestion question, FormScope scope, FormCell cell, FormPage page);
}
