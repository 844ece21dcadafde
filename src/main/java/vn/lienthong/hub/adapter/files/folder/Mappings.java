package vn.lienthong.hub.adapter.files.folder;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Jsonata;

/** Reads the folder's JSONata mappings once, to say before anything runs where one is not understood. */
public final class Mappings {

    private Mappings() {}

    public static void check(PartnerFolder folder, Findings findings) {
        for (String file : folder.names(".jsonata")) {
            String text = folder.text(file);
            try {
                Jsonata.jsonata(text);
            } catch (JException e) {
                findings.atLine(file, line(text, e.getLocation()), "is no JSONata: " + e.getMessage());
            }
        }
    }

    /** @param offset in characters; negative if it is not known */
    public static int line(String text, int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
