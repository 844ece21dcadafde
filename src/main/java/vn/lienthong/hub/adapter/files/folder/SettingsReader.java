package vn.lienthong.hub.adapter.files.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.origin.OriginTrackedValue;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.lienthong.hub.partner.PartnerAdmission;
import vn.lienthong.hub.partner.PartnerCandidate;
import vn.lienthong.hub.partner.PartnerRefusedException;

/**
 * Reads {@code partner.yaml}: the settings of {@code hub.partners.<id>}, and {@code id} (the slug unless given),
 * {@code inbound.key} with {@code inbound.header} ({@code X-Api-Key} unless given, {@code none} for a key in the path),
 * {@code headers} of every call to the partner, further {@code hosts} that may be called, and {@code cursor}.
 */
@Component("filesSettingsReader")
public class SettingsReader {

    private static final String FILE = PartnerFolder.SETTINGS;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+:\\d{1,5}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");
    private static final Pattern PATH_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern MEANINGLESS = Pattern.compile("(kind|poll|settings)\\b.*");
    private static final int SHORTEST_KEY = 16;

    private final PartnerAdmission admission;
    private final Environment environment;

    SettingsReader(PartnerAdmission admission, Environment environment) {
        this.admission = admission;
        this.environment = environment;
    }

    /** @return null if anything is wrong, which the findings then say */
    public FolderSettings read(PartnerFolder folder, Findings findings) {
        if (!folder.has(FILE)) {
            findings.add(FILE, null, "is missing: it says who the partner is and how it is reached");
            return null;
        }
        int before = findings.all().size();
        Map<String, Object> values = values(folder, findings);
        values.keySet().stream()
                .filter(name -> MEANINGLESS.matcher(name).matches())
                .forEach(name -> findings.add(FILE, name, "means nothing here; a route from timer: polls"));
        String id = take(values, "id", folder.slug());
        if (!ID.matcher(id).matches()) {
            findings.add(FILE, "id", "a partner's id is lower-case, as in 'dkkd-1'");
        }
        FolderSettings.Inbound inbound = inbound(values, findings);
        TreeSet<String> hosts = hosts(values, findings);
        Map<String, String> headers = headers(values, findings);
        String cursor = take(values, "cursor", null);
        if (findings.all().size() > before) {
            return null;
        }
        try {
            PartnerCandidate candidate = admission.read(id, folder.slug(), values);
            var connection = candidate.partner().connection();
            return new FolderSettings(
                    candidate,
                    FolderSettings.hosts(connection == null ? null : connection.baseUrl(), hosts),
                    headers,
                    inbound,
                    cursor);
        } catch (PartnerRefusedException e) {
            e.violations().forEach(wrong -> findings.add(FILE, wrong.pointer(), wrong.message()));
            return null;
        }
    }

    private Map<String, Object> values(PartnerFolder folder, Findings findings) {
        Placeholders placeholders = new Placeholders(folder.slug(), environment::getProperty);
        Map<String, Object> values = new TreeMap<>();
        try {
            new YamlPropertySourceLoader()
                    .load(FILE, new ByteArrayResource(folder.text(FILE).getBytes(StandardCharsets.UTF_8))).stream()
                            .map(MapPropertySource.class::cast)
                            .forEach(source -> source.getSource()
                                    .forEach((name, value) -> values.put(
                                            name, resolved(name, (OriginTrackedValue) value, placeholders, findings))));
        } catch (IOException | RuntimeException e) {
            findings.add(FILE, null, "is no YAML of settings: " + firstLine(e));
        }
        return values;
    }

    private static Object resolved(
            String name, OriginTrackedValue value, Placeholders placeholders, Findings findings) {
        try {
            return OriginTrackedValue.of(placeholders.resolve(String.valueOf(value.getValue())), value.getOrigin());
        } catch (IllegalArgumentException e) {
            String line = value.getOrigin() instanceof TextResourceOrigin origin && origin.getLocation() != null
                    ? " (line " + (origin.getLocation().getLine() + 1) + ")"
                    : "";
            findings.add(FILE, name + line, e.getMessage());
            return value;
        }
    }

    private static FolderSettings.Inbound inbound(Map<String, Object> values, Findings findings) {
        String header = take(values, "inbound.header", "X-Api-Key");
        String key = take(values, "inbound.key", null);
        if (key == null) {
            return null;
        }
        boolean inPath = "none".equals(header);
        if (key.length() < SHORTEST_KEY) {
            findings.add(FILE, "inbound.key", "must have " + SHORTEST_KEY + " characters or more");
        }
        if (inPath && !PATH_KEY.matcher(key).matches()) {
            findings.add(FILE, "inbound.key", "stands in a path, so it may hold letters, digits, '-' and '_' only");
        }
        if (!HEADER.matcher(header).matches()) {
            findings.add(FILE, "inbound.header", "is no name of a header");
        }
        return new FolderSettings.Inbound(inPath ? null : header, key);
    }

    private static TreeSet<String> hosts(Map<String, Object> values, Findings findings) {
        TreeSet<String> hosts = new TreeSet<>();
        for (int i = 0; values.containsKey("hosts[" + i + "]"); i++) {
            String host = take(values, "hosts[" + i + "]", null);
            if (HOST.matcher(host).matches()) {
                hosts.add(host);
            } else {
                findings.add(FILE, "hosts[" + i + "]", "must be host:port, as in 'files.example.vn:443'");
            }
        }
        return hosts;
    }

    private static Map<String, String> headers(Map<String, Object> values, Findings findings) {
        Map<String, String> headers = new TreeMap<>();
        for (String name : List.copyOf(values.keySet())) {
            if (name.startsWith("headers.")) {
                String header = name.substring("headers.".length());
                headers.put(header, take(values, name, ""));
                if (!HEADER.matcher(header).matches()) {
                    findings.add(FILE, name, "is no name of a header");
                }
            }
        }
        return Map.copyOf(headers);
    }

    private static String take(Map<String, Object> values, String name, String otherwise) {
        Object value = values.remove(name);
        Object plain = value instanceof OriginTrackedValue tracked ? tracked.getValue() : value;
        return plain == null || plain.toString().isBlank() ? otherwise : plain.toString();
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it cannot be read");
    }
}
