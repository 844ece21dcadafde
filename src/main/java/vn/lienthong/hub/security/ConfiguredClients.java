package vn.lienthong.hub.security;

import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The clients of the hub's own authorization server, as configured; there may be none. */
class ConfiguredClients implements RegisteredClientRepository {

    private static final Logger LOG = LoggerFactory.getLogger(ConfiguredClients.class);

    private final Map<String, RegisteredClient> clients;

    ConfiguredClients(AccessProperties access) {
        this.clients = access.clients().entrySet().stream()
                .map(entry -> registered(entry.getKey(), entry.getValue(), access))
                .collect(Collectors.toUnmodifiableMap(RegisteredClient::getClientId, client -> client));
        if (clients.isEmpty()) {
            LOG.warn("nobody can get a token: no client is configured (hub.security.clients.<id>)");
        }
    }

    @Override
    public RegisteredClient findById(String id) {
        return clients.get(id);
    }

    @Override
    public RegisteredClient findByClientId(String clientId) {
        return clients.get(clientId);
    }

    /** @throws UnsupportedOperationException always: clients are configured */
    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are configured, not registered");
    }

    private static RegisteredClient registered(String id, ClientProperties client, AccessProperties access) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes -> scopes.addAll(client.scopes()))
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(access.tokenLifetime())
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.RS256)
                        .build())
                .build();
    }
}
