import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { EXPORT_LINK_MS } from '../../app/exports/export-file.ts';
import type { ExportFiles } from '../../app/exports/exports-port.ts';
import { CALL_LIMITS } from '../aws-calls.ts';

/** Export files in a bucket, each assembled from the parts of a multipart upload. */
export function s3Files(
  Bucket: string,
  tenant: string,
  client = new S3Client(CALL_LIMITS.s3),
): ExportFiles {
  const objectOf = (key: string) => ({ Bucket, Key: `${tenant}/${key}` });
  return {
    begin: async (key, ContentType) => {
      const begun = await client.send(
        new CreateMultipartUploadCommand({ ...objectOf(key), ContentType }),
      );
      return given(begun.UploadId, 'an upload');
    },
    putPart: async (key, UploadId, PartNumber, Body) => {
      const put = await client.send(
        new UploadPartCommand({ ...objectOf(key), UploadId, PartNumber, Body }),
      );
      return given(put.ETag, 'a part');
    },
    complete: async (key, UploadId, parts) => {
      const Parts = parts.map((ETag, at) => ({ ETag, PartNumber: at + 1 }));
      try {
        await client.send(
          new CompleteMultipartUploadCommand({
            ...objectOf(key),
            UploadId,
            MultipartUpload: { Parts },
          }),
        );
      } catch (error) {
        // The upload was completed by an earlier attempt that could not record it.
        if (!isNamed(error, 'NoSuchUpload')) throw error;
        await client.send(new HeadObjectCommand(objectOf(key)));
      }
    },
    remove: async (key, UploadId) => {
      try {
        await client.send(new AbortMultipartUploadCommand({ ...objectOf(key), UploadId }));
      } catch (error) {
        if (!isNamed(error, 'NoSuchUpload')) throw error;
      }
      await client.send(new DeleteObjectCommand(objectOf(key)));
    },
    url: (key, fileName) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          ...objectOf(key),
          ResponseContentDisposition: `attachment; filename="${fileName}"`,
          ResponseCacheControl: 'no-store',
        }),
        { expiresIn: EXPORT_LINK_MS / 1000 },
      ),
  };
}

function given(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`S3 has answered without ${what}.`);
  return value;
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof Error && error.name === name;
}
