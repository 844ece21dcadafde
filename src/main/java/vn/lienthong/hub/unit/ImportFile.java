package vn.lienthong.hub.unit;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.lienthong.hub.fault.Fault;
import vn.lienthong.hub.fault.FaultCode;

/**
 * A file of NDJSON on its way in: one JSON object a line, UTF-8, empty lines skipped. Faults are gathered over the whole
 * file; a pointer begins with the number of the line, counted from 1, as in {@code /3/stages/0/term/unit}.
 */
public final class ImportFile {

    private static final String ADVICE = "Nothing was imported. Correct the lines named and send the whole file again.";

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Findings findings = new Findings();
    private final List<CheckedJson> lines = new ArrayList<>();

    /** @throws Fault EMPTY_BODY if it holds no line */
    public ImportFile(byte[] body) {
        int number = 0;
        for (int begin = 0; begin < body.length; ) {
            int end = begin;
            while (end < body.length && body[end] != '\n') {
                end++;
            }
            number++;
            read(body, begin, end - begin, "/" + number);
            begin = end + 1;
        }
        if (lines.isEmpty() && findings.isEmpty()) {
            throw new Fault(FaultCode.EMPTY_BODY, "Send one JSON object a line (application/x-ndjson).");
        }
    }

    private void read(byte[] body, int offset, int length, String pointer) {
        if (isBlank(body, offset, length)) {
            return;
        }
        try {
            JsonNode node = MAPPER.readTree(body, offset, length);
            if (node != null && node.isObject()) {
                lines.add(new CheckedJson(node, pointer, findings));
            } else {
                findings.add(pointer, "must be a JSON object");
            }
        } catch (IOException e) {
            findings.add(pointer, "is not JSON in UTF-8, or names a member twice");
        }
    }

    private static boolean isBlank(byte[] body, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** The lines that are JSON objects. */
    public List<CheckedJson> lines() {
        return lines;
    }

    /** Where faults are put that are seen only in the light of other lines or of what is known. */
    public Findings findings() {
        return findings;
    }

    /** Finds entries that are given twice, by their keys; one whose key is null is passed over. */
    public <T> void refuseTwice(Map<CheckedJson, T> entries, Function<T, Object> key, String member) {
        Map<Object, String> seen = new HashMap<>();
        entries.forEach((line, entry) -> {
            Object value = key.apply(entry);
            String before = value == null ? null : seen.putIfAbsent(value, line.pointer());
            if (before != null) {
                line.fault(member, "is in line " + before.substring(1) + " already");
            }
        });
    }

    /** @throws Fault INVALID_IMPORT with every fault that was found, if there is one */
    public void refuseIfFaulty() {
        findings.throwIfAny(FaultCode.INVALID_IMPORT, ADVICE);
    }
}
