package vn.lienthong.hub.statistics;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How a page of a list is asked for. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "cursor",
        in = ParameterIn.QUERY,
        description = "'next' of the page before; the page is as known as that one",
        schema = @Schema(type = "string"))
@Parameter(
        name = "limit",
        in = ParameterIn.QUERY,
        description = "how many on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "1000", defaultValue = "100"))
public @interface AskedPage {}
