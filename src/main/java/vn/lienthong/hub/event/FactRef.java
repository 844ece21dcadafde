package vn.lienthong.hub.event;

import jakarta.validation.constraints.NotBlank;

/** The identity of a fact: the same pair is the same fact, for ever. */
public record FactRef(@NotBlank String source, @NotBlank String id) {}
