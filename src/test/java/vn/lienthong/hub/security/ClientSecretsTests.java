package vn.lienthong.hub.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientSecretsTests {

    private final ClientSecrets secrets = new ClientSecrets();

    @Test
    void matchesAPlainSecret() {
        assertThat(secrets.matches("operator", "{noop}operator")).isTrue();
        assertThat(secrets.matches("Operator", "{noop}operator")).isFalse();
        assertThat(secrets.matches("", "{noop}operator")).isFalse();
        assertThat(secrets.matches(null, "{noop}operator")).isFalse();
    }

    @Test
    void matchesAHashedSecret() {
        // printf 'operator' | sha256sum
        String hashed = "{sha256}06e55b633481f7bb072957eabcf110c972e86691c3cfedabe088024bffe42f23";
        assertThat(secrets.matches("operator", hashed)).isTrue();
        assertThat(secrets.matches("operato", hashed)).isFalse();
        assertThat(secrets.encode("operator")).isEqualTo(hashed);
    }

    @Test
    void neverWantsASecretEncodedAnew() {
        assertThat(secrets.upgradeEncoding("{noop}operator")).isFalse();
    }
}
