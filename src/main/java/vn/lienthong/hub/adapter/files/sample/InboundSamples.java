package vn.lienthong.hub.adapter.files.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import vn.lienthong.hub.adapter.files.folder.Findings;
import vn.lienthong.hub.adapter.files.folder.Json;
import vn.lienthong.hub.adapter.files.message.EventMaker;
import vn.lienthong.hub.adapter.files.message.MessageText;
import vn.lienthong.hub.adapter.files.route.CheckedFolder;
import vn.lienthong.hub.adapter.files.route.FolderRoute;
import vn.lienthong.hub.event.FactType;

/** Inbound samples: a message, and all the events that must come of it. */
final class InboundSamples {

    private final CheckedFolder folder;
    private final Trial trial;
    private final Findings findings;

    InboundSamples(CheckedFolder folder, Trial trial, Findings findings) {
        this.folder = folder;
        this.trial = trial;
        this.findings = findings;
    }

    /** @return the route that it went through; empty if there is none */
    Optional<FolderRoute> check(Sample sample) {
        Optional<FolderRoute> route = route(sample);
        if (route.isEmpty()) {
            findings.add(
                    sample.file("http"),
                    null,
                    "must name the route by its first line, as in 'POST /partners/"
                            + folder.folder().slug() + "/<path>': there are several, or none");
            return route;
        }
        if (!sample.has("events.json")) {
            findings.add(
                    sample.file("events.json"),
                    null,
                    "is missing: the events that must come of " + sample.file("in.json") + ", [] for none");
            return route;
        }
        JsonNode message = Json.read(sample.file("in.json"), sample.text("in.json"), findings);
        JsonNode expected = Json.read(sample.file("events.json"), sample.text("events.json"), findings);
        if (message != null && expected != null) {
            compare(sample, expected, trial.hear(route.get(), MessageText.clean(message)));
        }
        return route;
    }

    private void compare(Sample sample, JsonNode expected, Heard heard) {
        if (heard.failure() != null) {
            Failures.of(heard.failure())
                    .forEach(wrong -> findings.add(sample.file("in.json"), wrong.pointer(), wrong.message()));
            return;
        }
        heard.problems()
                .forEach(wrong -> findings.add(
                        sample.file("in.json"),
                        null,
                        "makes an event that is wrong at " + wrong.pointer() + ": " + wrong.message()));
        ArrayNode actual = Json.MAPPER.createArrayNode();
        for (int i = 0; i < heard.events().size(); i++) {
            actual.add(asExpected(heard.events().get(i), expected.path(i)));
        }
        JsonDifferences.of(EventMaker.known(expected), actual, "")
                .forEach(each -> findings.add(sample.file("events.json"), each.pointer(), each.message()));
        if (sample.has("answer.json")) {
            JsonNode answer = Json.read(sample.file("answer.json"), sample.text("answer.json"), findings);
            if (answer != null) {
                JsonDifferences.of(answer, heard.reply() == null ? Json.MAPPER.missingNode() : heard.reply(), "")
                        .forEach(each -> findings.add(sample.file("answer.json"), each.pointer(), each.message()));
            }
        }
    }

    /** Of the envelope only what the sample says: fact or type, and id or source where it names them. */
    private static JsonNode asExpected(JsonNode event, JsonNode expected) {
        if (!(event instanceof ObjectNode)) {
            return event;
        }
        ObjectNode shown = ((ObjectNode) event).deepCopy();
        if (!expected.has("type")) {
            String type = shown.path("type").asText();
            shown.remove("type");
            shown.put("fact", FactType.ofEventType(type).map(FactType::factName).orElse(type));
        }
        List.of("id", "source", "specversion", "datacontenttype").forEach(name -> {
            if (!expected.has(name)) {
                shown.remove(name);
            }
        });
        if (!expected.has("data") && shown.path("data").isEmpty()) {
            shown.remove("data");
        }
        return shown;
    }

    private Optional<FolderRoute> route(Sample sample) {
        List<FolderRoute> inbound =
                folder.routes().stream().filter(FolderRoute::inbound).toList();
        if (!sample.has("http")) {
            return inbound.size() == 1 ? Optional.of(inbound.get(0)) : Optional.empty();
        }
        HttpHead head;
        try {
            head = HttpHead.read(sample.text("http"));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        String prefix = "/partners/" + folder.folder().slug();
        List<FolderRoute> fitting = inbound.stream()
                .filter(route -> route.kind() == FolderRoute.Kind.PUSH
                        ? (prefix + route.path()).equals(head.target())
                                && route.method().equals(head.method())
                        : head.target() != null && !head.target().startsWith(prefix))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
