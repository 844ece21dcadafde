package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTests {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2",
        "2001:db8::1, 2001:db8:0:0",
        "2001:db8:1:2::, 2001:db8:1:2",
        "0:0:0:0:0:0:0:1, 0:0:0:0",
        "::1, 0:0:0:0",
        "::, 0:0:0:0",
        "::ffff:203.0.113.7, ::ffff:203.0.113.7"
    })
    void isAllOfIpv4AndTheNetworkOfIpv6(String address, String counted) {
        assertThat(ClientAddress.of(address)).isEqualTo(counted);
    }
}
