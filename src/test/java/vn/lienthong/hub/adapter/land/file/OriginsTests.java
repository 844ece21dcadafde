package vn.lienthong.hub.adapter.land.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTests {

    private static final Origins ORIGINS = Origins.parse("https://Tep.tinh.invalid, http://10.1.2.3:8080/");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tep.tinh.invalid/f/1?het-han=1",
                "https://TEP.tinh.invalid:443/",
                "HTTPS://tep.tinh.invalid",
                "http://10.1.2.3:8080/x"
            })
    void allowsTheOriginsThatAreNamed(String address) {
        assertThat(ORIGINS.allows(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://tep.tinh.invalid/f/1",
                "https://tep.tinh.invalid:8443/",
                "https://tep.tinh.invalid.evil.invalid/",
                "https://evil.invalid/https://tep.tinh.invalid/",
                "https://tep.tinh.invalid@evil.invalid/",
                "http://10.1.2.3/",
                "file:///etc/passwd",
                "ftp://tep.tinh.invalid/",
                "jar:https://tep.tinh.invalid/x!/y",
                "//tep.tinh.invalid/x",
                "/x"
            })
    void allowsNothingElse(String address) {
        assertThat(ORIGINS.allows(URI.create(address))).isFalse();
    }

    @Test
    void allowsNothingWhenNoneIsNamed() {
        assertThat(Origins.parse(null).isEmpty()).isTrue();
        assertThat(Origins.parse(" , ").allows(URI.create("https://tep.tinh.invalid/")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tep.tinh.invalid", "https://tep.tinh.invalid/f", "https://a@b.invalid", "*", "file:///x"})
    void refusesWhatIsNoOrigin(String item) {
        assertThatThrownBy(() -> Origins.parse(item)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                "0.1.2.3", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::", "::ffff:10.0.0.1"
            })
    void knowsAddressesInsideANetwork(String address) throws Exception {
        assertThat(NetworkAddresses.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "8.8.8.8", "100.128.0.1", "2001:db8::1"})
    void knowsAddressesOfTheWorld(String address) throws Exception {
        assertThat(NetworkAddresses.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
