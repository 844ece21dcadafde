package vn.lienthong.hub.adapter.post.in;

import org.mapstruct.factory.Mappers;

/** Parts of the package put together by hand. */
public final class PostParts {

    private PostParts() {}

    public static DocumentFacts facts() {
        return new DocumentFacts(Mappers.getMapper(DocumentMapper.class));
    }
}
