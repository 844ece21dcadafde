package vn.lienthong.hub.adapter.post;

import vn.lienthong.hub.testing.conformance.ConformanceSuite;

class PostConformanceTests extends ConformanceSuite {

    PostConformanceTests() {
        super(new PostKind());
    }
}
