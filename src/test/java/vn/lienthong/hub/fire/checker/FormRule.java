package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.lienthong.hub.fire.ledger.ExportFile;
import vn.lienthong.hub.fire.ledger.Form;

/** Rule 3, statistics: each form that the hub gave is what counting the folded dossiers one by one gives. */
final class FormRule implements Rule {

    @Override
    public List<Finding> check(Run run, Replay replay) {
        Findings findings = new Findings(3);
        List<Form> forms = run.answers(ExportFile.FORM, Form.class);
        findings.require(!forms.isEmpty(), "no-form", "the statistics", "no form was asked for");
        for (Form form : forms) {
            CountedForm counted =
                    new CountedForm(run.stage(), form.unit(), LocalDate.parse(form.from()), LocalDate.parse(form.to()));
            replay.dossiers().forEach(course -> counted.count(course.facts()));
            compare(findings, form, counted.rows());
        }
        return findings.all();
    }

    private static void compare(Findings findings, Form form, Map<String, Map<String, Integer>> counted) {
        Map<String, JsonNode> shown = new TreeMap<>();
        form.answer()
                .path("rows")
                .forEach(row -> shown.put(row.path("fieldCode").asText(), row));
        TreeSet<String> fields = new TreeSet<>(shown.keySet());
        fields.addAll(counted.keySet());
        for (String field : fields) {
            JsonNode row = shown.get(field);
            for (String column : CountedForm.COLUMNS) {
                int has = row == null ? 0 : row.path(column).asInt();
                int must = counted.getOrDefault(field, Map.of()).getOrDefault(column, 0);
                findings.require(
                        has == must,
                        "form-differs",
                        form.unit() + " " + field + " " + column,
                        "from %s to %s shows %d, counted %d",
                        form.from(),
                        form.to(),
                        has,
                        must);
            }
        }
    }
}
