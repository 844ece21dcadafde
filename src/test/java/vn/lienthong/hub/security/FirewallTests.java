package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirewallTests {

    /** As Spring Security has it. */
    private static final Pattern STRICT = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    @Test
    void allowsWhatSpringsOwnRuleAllows() {
        for (int point = 0; point <= 0xFFFF; point++) {
            String text = "a" + (char) point + "b";
            if (!Character.isSurrogate((char) point)) {
                assertThat(Firewall.plain(text))
                        .as("U+%04X", point)
                        .isEqualTo(STRICT.matcher(text).matches());
            }
        }
    }

    @Test
    void allowsCharactersBeyondTheFirstPlane() {
        assertThat(Firewall.plain("Bearer 𠮷")).isTrue();
    }
}
