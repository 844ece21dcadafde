package vn.lienthong.hub.adapter.labour;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Lets the books answer what the mappings leave to them (transformer {@code labour-books}). */
final class LabourAnswers implements ResponseDefinitionTransformerV2 {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LabourBooks books;

    LabourAnswers(LabourBooks books) {
        this.books = books;
    }

    @Override
    public ResponseDefinition transform(ServeEvent served) {
        var request = served.getRequest();
        String path = request.getUrl();
        try {
            String answer = request.getMethod().equals(RequestMethod.GET)
                    ? books.rows()
                    : books.call(
                            path.substring(path.lastIndexOf('/') + 1),
                            JSON.readTree(request.getBodyAsString()),
                            request.getHeader("Hub-Delivery-Id"));
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
        return "labour-books";
    }
}
