#include "CTemplates.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char page_css[] = {
#embed "../../Templates/html/page.css"
};

const unsigned char *templates_page_css(void) { return page_css; }
size_t templates_page_css_length(void) { return sizeof page_css; }
