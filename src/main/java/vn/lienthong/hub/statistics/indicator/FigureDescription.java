package vn.lienthong.hub.statistics.indicator;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.lienthong.hub.statistics.AskedPage;

/** Which dossiers of a number are asked for. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AskedPage
@Parameter(
        name = "key",
        in = ParameterIn.QUERY,
        description =
                "key of the group, one value for each of groupBy in the same order, separated by commas; '-' for what"
                        + " has none. Without it: all groups",
        schema = @Schema(type = "string"))
@Parameter(
        name = "figure",
        in = ParameterIn.QUERY,
        required = true,
        description = "name of a number of the answer",
        schema = @Schema(type = "string"),
        example = "overdue")
@interface FigureDescription {}
