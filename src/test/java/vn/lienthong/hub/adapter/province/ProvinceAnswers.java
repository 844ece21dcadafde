package vn.lienthong.hub.adapter.province;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Lets the books answer what the mappings leave to them (transformer {@code province-books}). */
final class ProvinceAnswers implements ResponseDefinitionTransformerV2 {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProvinceBooks books;

    ProvinceAnswers(ProvinceBooks books) {
        this.books = books;
    }

    @Override
    public ResponseDefinition transform(ServeEvent served) {
        String path = served.getRequest().getUrl();
        try {
            JsonNode message = JSON.readTree(served.getRequest().getBodyAsString());
            String answer = path.endsWith("/login")
                    ? books.login(message)
                    : books.call(message, served.getRequest().getHeader("Hub-Delivery-Id"));
            return ResponseDefinitionBuilder.like(served.getResponseDefinition())
                    .withBody(answer)
                    .build();
        } catch (JsonProcessingException e) {
            return ResponseDefinitionBuilder.like(served.getResponseDefinition())
                    .withBody("{\"error_code\":\"99\",\"message\":\"Bản tin không phải JSON\"}")
                    .build();
        }
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public String getName() {
        return "province-books";
    }
}
