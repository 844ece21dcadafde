package vn.lienthong.hub.adapter.files.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a partner's folder whole. Hidden files, notes ({@code *.md}) and what editors leave behind are passed over. */
public final class FolderReader {

    private static final String SAMPLES = "samples";
    private static final Pattern PASSED_OVER = Pattern.compile("\\..*|.*~|.*\\.(md|bak|tmp|swp)");
    private static final Pattern KNOWN =
            Pattern.compile("partner\\.yaml|[a-z]+\\.camel\\.yaml|[a-z0-9-]+\\.(json|jsonata)"
                    + "|samples/[A-Za-z0-9-]+\\.([1-9]\\.)?(in\\.json|http|events\\.json|event\\.json|out\\.json|answer\\.json"
                    + "|answer\\.http|outcome)");
    private static final int MOST_FILES = 400;
    private static final String WHAT_A_FOLDER_HOLDS =
            "a folder holds partner.yaml, <slug>.camel.yaml, schema.json, mappings (*.jsonata) and samples/";

    private final long largest;

    /** @param largest bytes a file may have */
    public FolderReader(long largest) {
        this.largest = largest;
    }

    /**
     * @throws FolderRefusedException if a file is too large, is not UTF-8, or nobody knows what it is for
     * @throws IOException also if files vanish while they are read: then read again
     */
    public PartnerFolder read(Path folder) throws IOException {
        String slug = folder.getFileName().toString();
        SortedMap<String, String> files = new TreeMap<>();
        Findings findings = new Findings();
        collect(folder, "", files, findings);
        if (Files.isDirectory(folder.resolve(SAMPLES))) {
            collect(folder.resolve(SAMPLES), SAMPLES + "/", files, findings);
        }
        findings.refuse();
        return PartnerFolder.of(slug, files);
    }

    private void collect(Path folder, String prefix, SortedMap<String, String> files, Findings findings)
            throws IOException {
        for (Path file : list(folder)) {
            String name = prefix + file.getFileName();
            if (name.equals(SAMPLES) && Files.isDirectory(file)) {
                continue;
            }
            if (!Files.isRegularFile(file) || !KNOWN.matcher(name).matches()) {
                findings.add(name, null, "nobody knows what this is for; " + WHAT_A_FOLDER_HOLDS);
            } else if (Files.size(file) > largest) {
                findings.add(name, null, "is larger than " + largest + " bytes");
            } else if (files.size() >= MOST_FILES) {
                findings.add(name, null, "a folder holds at most " + MOST_FILES + " files");
                return;
            } else {
                String text = text(Files.readAllBytes(file));
                if (text == null) {
                    findings.add(name, null, "is not UTF-8 text");
                } else {
                    files.put(name, text);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            !PASSED_OVER.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    /** @return null if the bytes are no text that can be kept */
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
