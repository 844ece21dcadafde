package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.lienthong.hub.adapter.province.AskingProvince;

/** The province, the other way round: asks for dossiers, and pulls what has changed since it did so last. */
record Inquiries(AskingProvince province) {

    private static final int PAGE = 100;
    private static final int ASKED = 20;

    /** Whatever has changed before the day is no part of it. */
    void catchUp() {
        pulled();
    }

    /** Everything that changed on the day, and some dossiers by name. */
    List<Inquiry> about(List<Story> stories) {
        List<Inquiry> inquiries = new ArrayList<>();
        Map<String, String> changed = pulled();
        stories.forEach(story -> inquiries.add(inquiry("pulled", story, changed)));
        List<Story> some = IntStream.range(0, ASKED)
                .mapToObj(i -> stories.get(i * stories.size() / ASKED))
                .toList();
        Map<String, String> found =
                states(province.lookUp(some.stream().map(Story::code).toList()));
        some.forEach(story -> inquiries.add(inquiry("asked for", story, found)));
        return inquiries;
    }

    /** What comes again later stands as it stands then. */
    private Map<String, String> pulled() {
        Map<String, String> states = new HashMap<>();
        JsonNode page;
        do {
            page = province.pull(PAGE);
            states.putAll(states(page));
        } while (!page.path("data").isEmpty());
        return states;
    }

    private static Map<String, String> states(JsonNode answer) {
        Map<String, String> states = new HashMap<>();
        answer.path("data")
                .forEach(record -> states.put(
                        record.path("MaHoSo").asText(),
                        record.path("TrangThaiHoSo").asText()));
        return states;
    }

    private static Inquiry inquiry(String how, Story story, Map<String, String> states) {
        return new Inquiry(
                how,
                story.code(),
                states.getOrDefault(story.code(), ""),
                Integer.toString(story.ending().number()));
    }
}
