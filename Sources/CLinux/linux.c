#define _GNU_SOURCE
#include "CLinux.h"

#include <limits.h>
#include <malloc.h>
#include <sched.h>
#include <unistd.h>

int clinux_available_cores(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0) return CPU_COUNT(&set);
    /* More cores than the set has room for. */
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    return cores > 0 ? (int)cores : 1;
}

void clinux_keep_freed_memory(void) {
    mallopt(M_MMAP_THRESHOLD, 32 << 20 /* the most that glibc takes */);
    mallopt(M_TRIM_THRESHOLD, INT_MAX);
    mallopt(M_TOP_PAD, 1 << 20);
}
