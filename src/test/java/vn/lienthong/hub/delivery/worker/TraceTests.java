package vn.lienthong.hub.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceTests {

    @Test
    void namesTypesAndPlaceButNoMessage() {
        RuntimeException error =
                new IllegalStateException("Nguyễn Văn Mẫu", new IllegalArgumentException("079099000123"));
        assertThat(Trace.of(error))
                .startsWith("IllegalStateException < IllegalArgumentException at vn.lienthong.hub.")
                .contains("TraceTests.namesTypesAndPlaceButNoMessage")
                .doesNotContain("Nguyễn")
                .doesNotContain("079099000123");
    }
}
