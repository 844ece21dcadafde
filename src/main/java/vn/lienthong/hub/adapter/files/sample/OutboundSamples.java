package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.fault.Violation;
import vn.lienthong.hub.intake.EventCheck;
import vn.lienthong.hub.partner.PartnerAnswer;
import vn.lienthong.hub.partner.PartnerCall;

/** Outbound samples: a fact, the requests that must be sent, and what the partner's answers mean. */
final class OutboundSamples {

    private final CheckedFolder folder;
    private final EventCheck events;
    private final Trial trial;
    private final Findings findings;

    OutboundSamples(CheckedFolder folder, EventCheck events, Trial trial, Findings findings) {
        this.folder = folder;
        this.events = events;
        this.trial = trial;
        this.findings = findings;
    }

    void check(Sample sample) {
        String file = sample.file("event.json");
        JsonNode fact = Json.read(file, sample.text("event.json"), findings);
        if (fact == null) {
            return;
        }
        List<Violation> wrong = OutboundFact.violations(fact, events);
        wrong.forEach(each -> findings.add(file, each.pointer(), each.message()));
        if (!wrong.isEmpty()) {
            return;
        }
        Told told = trial.tell(OutboundFact.delivery(fact, folder.settings().partner()), n -> answer(sample, n));
        if (told.failure() != null) {
            Failures.of(told.failure()).forEach(each -> findings.add(file, null, each.message()));
            return;
        }
        requests(sample, told.calls());
        if (sample.has("outcome")) {
            String expected =
                    sample.text("outcome").lines().findFirst().orElse("").strip();
            String got = told.outcome().getClass().getSimpleName();
            if (!got.equals(expected)) {
                findings.add(sample.file("outcome"), null, "expected " + expected + ", got " + told.outcome());
            }
        }
    }

    private void requests(Sample sample, List<PartnerCall> calls) {
        List<String> numbers = sample.requests();
        if (numbers.size() != calls.size()) {
            findings.add(
                    sample.file("event.json"),
                    null,
                    "expected " + numbers.size() + " requests (files http and out.json), got "
                            + calls.stream()
                                    .map(call -> call.method() + " " + target(call.uri()))
                                    .toList());
        }
        for (int i = 0; i < Math.min(numbers.size(), calls.size()); i++) {
            head(sample, numbers.get(i) + "http", calls.get(i));
            body(sample, numbers.get(i) + "out.json", calls.get(i));
        }
    }

    private void head(Sample sample, String ending, PartnerCall call) {
        if (!sample.has(ending)) {
            return;
        }
        String file = sample.file(ending);
        try {
            HttpHead expected = HttpHead.read(sample.text(ending));
            String got = call.method() + " " + target(call.uri());
            if (!got.equals(expected.method() + " " + expected.target())) {
                findings.atLine(file, 1, "expected " + expected.method() + " " + expected.target() + ", got " + got);
            }
            Map<String, String> sent = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sent.putAll(folder.settings().headers());
            sent.putAll(call.headers());
            sent.put("Content-Type", String.valueOf(call.type()));
            expected.headers().forEach((name, value) -> {
                if (!value.equals(sent.get(name))) {
                    findings.add(
                            file,
                            name,
                            "expected " + value + ", got "
                                    + (sent.containsKey(name) ? "another value" : "no such header"));
                }
            });
        } catch (IllegalArgumentException e) {
            findings.atLine(file, 1, e.getMessage());
        }
    }

    private void body(Sample sample, String ending, PartnerCall call) {
        if (!sample.has(ending)) {
            return;
        }
        JsonNode expected = Json.read(sample.file(ending), sample.text(ending), findings);
        if (expected != null) {
            JsonNode sent = call.body() == null
                    ? Json.MAPPER.missingNode()
                    : new PartnerAnswer(0, null, call.body()).jsonOrNull();
            JsonDifferences.of(expected, sent, "")
                    .forEach(each -> findings.add(sample.file(ending), each.pointer(), each.message()));
        }
    }

    /** The partner's answer of the sample: 200 without a body, unless it gives one. */
    private PartnerAnswer answer(Sample sample, int n) {
        String number = sample.has(n + ".answer.json") || sample.has(n + ".answer.http") ? n + "." : "";
        String body = sample.text(number + "answer.json");
        String head = sample.text(number + "answer.http");
        int status = head == null ? 200 : HttpHead.read(head).status();
        return new PartnerAnswer(status, null, body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8));
    }

    /** Path and query, as below the partner's base address. */
    private String target(URI uri) {
        String base = folder.settings().baseUrl() == null
                ? ""
                : folder.settings().baseUrl().toString().replaceFirst("/$", "");
        String all = uri.toString();
        return all.startsWith(base) ? all.substring(base.length()) : all;
    }
}
