package vn.lienthong.hub.fire.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.lienthong.hub.fire.ledger.LedgerJson;
import vn.lienthong.hub.fire.ledger.RunFolder;

/** The lines of a run in memory, to be written, read, and tampered with in between. Files are named as in the folder. */
final class SmallRun {

    static final String STAGE = "stage";
    static final String CLIENT = "client";
    static final String SENT = "sent";
    static final String NEMESIS = "nemesis";
    static final String METRICS = "metrics";
    static final String BREAKER = "breaker";
    static final String PROVINCE = "partner-province";
    static final String DESK = "partner-desk";
    static final String FACT = "export/fact";
    static final String MESSAGE = "export/message";
    static final String QUARANTINE = "export/quarantine";
    static final String DOSSIER = "export/dossier";
    static final String DELIVERY = "export/delivery";
    static final String LANE = "export/lane";
    static final String ANSWER = "export/answer";
    static final String RECOMPUTATION = "export/recomputation";
    static final String FORM = "export/form";
    static final String MOMENT = "export/moment";

    private final Map<String, List<ObjectNode>> files = new LinkedHashMap<>();

    SmallRun() {
        List.of(STAGE, CLIENT, SENT, NEMESIS, METRICS, BREAKER, PROVINCE, DESK, FACT, MESSAGE, QUARANTINE, DOSSIER)
                .forEach(file -> files.put(file, new ArrayList<>()));
        List.of(DELIVERY, LANE, ANSWER, RECOMPUTATION, FORM, MOMENT)
                .forEach(file -> files.put(file, new ArrayList<>()));
    }

    List<ObjectNode> lines(String file) {
        return files.get(file);
    }

    /** Adds a record, a map or JSON as text. */
    ObjectNode add(String file, Object line) {
        try {
            JsonNode json = line instanceof String text
                    ? LedgerJson.mapper().readTree(text)
                    : LedgerJson.mapper().valueToTree(line);
            files.get(file).add((ObjectNode) json);
            return (ObjectNode) json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes lines that are there. */
    void edit(String file, Predicate<ObjectNode> which, Consumer<ObjectNode> how) {
        List<ObjectNode> found = files.get(file).stream().filter(which).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException("no such line in " + file);
        }
        found.forEach(how);
    }

    /** Takes lines out that are there. */
    void remove(String file, Predicate<ObjectNode> which) {
        if (!files.get(file).removeIf(which)) {
            throw new IllegalArgumentException("no such line in " + file);
        }
    }

    /** Writes lines that are there once more, changed. */
    void copy(String file, Predicate<ObjectNode> which, Consumer<ObjectNode> how) {
        List<ObjectNode> copies =
                files.get(file).stream().filter(which).map(ObjectNode::deepCopy).toList();
        if (copies.isEmpty()) {
            throw new IllegalArgumentException("no such line in " + file);
        }
        copies.forEach(how);
        files.get(file).addAll(copies);
    }

    /** Puts a file's lines in the order of a number. */
    void sort(String file, ToLongFunction<ObjectNode> by) {
        files.get(file).sort((one, other) -> Long.compare(by.applyAsLong(one), by.applyAsLong(other)));
    }

    /** Lines with this text in this member; members inside others after a slash. */
    static Predicate<ObjectNode> with(String member, String text) {
        return line -> line.at("/" + member).asText().equals(text);
    }

    RunFolder write(Path root) {
        RunFolder folder = new RunFolder(root).create();
        files.forEach((name, lines) -> {
            StringBuilder text = new StringBuilder();
            lines.forEach(line -> text.append(line).append('\n'));
            try {
                Files.writeString(root.resolve(name + ".ndjson"), text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }
}
