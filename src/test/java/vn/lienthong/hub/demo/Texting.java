package vn.lienthong.hub.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.lienthong.hub.adapter.sms.PlainText;

/** Citizens who ask by text how far their dossiers are, through the SMS gateway. */
record Texting(HubClient hub) {

    private static final String KEY = "khoa-mau-khong-that";
    private static final int CITIZENS = 10;

    /**
     * A question and its answer.
     *
     * @param expected what the public look-up says of the same dossier
     */
    record Text(String code, String answer, String expected) {

        boolean isRight() {
            return answer.equals(expected);
        }
    }

    /** Some of the day's citizens ask, each from a number of the own. */
    List<Text> askAbout(List<Story> stories) {
        return IntStream.range(0, CITIZENS)
                .mapToObj(i -> stories.get(i * stories.size() / CITIZENS))
                .map(story -> new Text(story.code(), ask(story), expected(story)))
                .toList();
    }

    /** Typed as people type: no capitals, blanks for dots and dashes. */
    private String ask(Story story) {
        String typed = "hs " + story.code().toLowerCase(Locale.ROOT).replaceAll("[.-]", " ");
        String number = "09" + story.code().substring(story.code().length() - 8);
        String question = JsonNodeFactory.instance
                .objectNode()
                .put("from", number)
                .put("text", typed)
                .toString();
        return hub.text(KEY, question).path("text").asText();
    }

    private String expected(Story story) {
        String progress = hub.get("/public/v1/dossiers/" + HubClient.encoded(story.code()))
                .path("progressText")
                .asText();
        return story.code() + ": " + PlainText.of(progress);
    }
}
