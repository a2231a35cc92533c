/* Files of Templates/ that the binary carries, as bytes. A file is added here and in CTemplates.c. */
#ifndef CTEMPLATES_H
#define CTEMPLATES_H

#include <stddef.h>

/* Templates/html/page.css: the style sheet of every page. */
const unsigned char *templates_page_css(void);
size_t templates_page_css_length(void);

#endif
