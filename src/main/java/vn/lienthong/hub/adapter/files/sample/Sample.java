package vn.lienthong.hub.adapter.files.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lienthong.hub.adapter.files.folder.PartnerFolder;

/**
 * One sample of a folder.
 *
 * @param files text by what follows the case in the file's name, as in {@code in.json} or {@code 2.out.json}
 */
record Sample(String name, Map<String, String> files) {

    private static final String FOLDER = "samples/";

    static List<Sample> of(PartnerFolder folder) {
        Map<String, Map<String, String>> cases = new TreeMap<>();
        folder.files().forEach((file, text) -> {
            if (file.startsWith(FOLDER)) {
                int dot = file.indexOf('.');
                cases.computeIfAbsent(file.substring(FOLDER.length(), dot), name -> new TreeMap<>())
                        .put(file.substring(dot + 1), text);
            }
        });
        List<Sample> samples = new ArrayList<>();
        cases.forEach((name, files) -> samples.add(new Sample(name, files)));
        return samples;
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    String text(String file) {
        return files.get(file);
    }

    String file(String ending) {
        return FOLDER + name + "." + ending;
    }

    /** What numbers its requests: {@code ""} for a single one, else {@code 1.}, {@code 2.} …; none if nothing is sent. */
    List<String> requests() {
        List<String> numbers = new ArrayList<>();
        if (has("out.json") || has("http")) {
            numbers.add("");
        }
        for (int n = 1; has(n + ".out.json") || has(n + ".http"); n++) {
            numbers.add(n + ".");
        }
        return numbers;
    }

    /** Without the files. */
    @Override
    public String toString() {
        return "Sample[" + name + "]";
    }
}
