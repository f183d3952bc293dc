-- What HAPI's tables have for requests that this server does not serve costs every write and no
-- read (decision 45).

-- Index rows and links are derived from a resource, written with it, and no resource is ever
-- deleted: asking for it again with each of their rows finds nothing out.
DO $$
DECLARE
  each record;
BEGIN
  FOR each IN
    SELECT conrelid::regclass AS of_table, conname
      FROM pg_constraint
     WHERE contype = 'f'
       AND confrelid = 'public.hfj_resource'::regclass
       AND (SELECT relname FROM pg_class WHERE oid = conrelid)
           IN ('hfj_res_link', 'hfj_spidx_coords', 'hfj_spidx_date', 'hfj_spidx_number',
               'hfj_spidx_quantity', 'hfj_spidx_quantity_nrml', 'hfj_spidx_string',
               'hfj_spidx_token', 'hfj_spidx_uri')
  LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', each.of_table, each.conname);
  END LOOP;
END
$$;

-- The history of everything and of a type, by time; meta.source; changes of every type by time.
DROP INDEX IF EXISTS public.idx_resver_date;
DROP INDEX IF EXISTS public.idx_resver_type_date;
DROP INDEX IF EXISTS public.idx_resver_id_src_uri;
DROP INDEX IF EXISTS public.idx_res_date;

-- References to addresses that are no resource of ours; there are none.
DROP INDEX IF EXISTS public.idx_rl_srcpath_tgturl;

-- The same texts in the same room, at a fraction of the processor time. Left alone where
-- PostgreSQL was built without it.
DO $$
BEGIN
  ALTER TABLE public.hfj_res_ver ALTER COLUMN res_text_vc SET COMPRESSION lz4;
  ALTER TABLE decision ALTER COLUMN rule_set SET COMPRESSION lz4;
  ALTER TABLE decision ALTER COLUMN claim SET COMPRESSION lz4;
  ALTER TABLE decision ALTER COLUMN facts SET COMPRESSION lz4;
  ALTER TABLE decision ALTER COLUMN decision SET COMPRESSION lz4;
EXCEPTION
  WHEN feature_not_supported THEN NULL;
END
$$;
