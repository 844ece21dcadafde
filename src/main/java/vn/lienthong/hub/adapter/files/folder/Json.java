package vn.lienthong.hub.adapter.files.folder;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON of folders and of partners, read with limits: depth, long numbers, members named twice, a second value. */
public final class Json {

    /** Floats are doubles, as JSONata reckons in them. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** @return null if it is none, which the findings then say */
    public static JsonNode read(String file, String text, Findings findings) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (!json.isMissingNode()) {
                return json;
            }
            findings.add(file, null, "is empty");
        } catch (JacksonException e) {
            JsonLocation at = e.getLocation();
            findings.atLine(file, at == null ? 1 : at.getLineNr(), "is no JSON: " + e.getOriginalMessage());
        }
        return null;
    }
}
