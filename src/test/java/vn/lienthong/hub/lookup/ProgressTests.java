package vn.lienthong.hub.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.lienthong.hub.event.DossierState;

class ProgressTests {

    @Test
    void everyStateHasASentenceOfItsOwn() {
        assertThat(Arrays.stream(DossierState.values()).map(Progress::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.startsWith("Hồ sơ ") && text.endsWith("."));
    }
}
