import { Fault } from "../fault.ts";

export const noSuchKey = (key: string): Fault =>
  new Fault("NoSuchKey", "The specified key does not exist.", { status: 404, extra: { Key: key } });

export const noSuchBucket = (bucket: string): Fault =>
  new Fault("NoSuchBucket", "The specified bucket does not exist", {
    status: 404,
    extra: { BucketName: bucket },
  });

export const noSuchUpload = (): Fault =>
  new Fault("NoSuchUpload", "The specified upload does not exist.", { status: 404 });

export const preconditionFailed = (): Fault =>
  new Fault("PreconditionFailed", "At least one of the pre-conditions you specified did not hold", {
    status: 412,
  });

export const malformedXml = (): Fault =>
  new Fault("MalformedXML", "The XML you provided was not well-formed or did not validate.");

export const incompleteBody = (): Fault =>
  new Fault("IncompleteBody", "The request body does not have the length or framing it announced.");

export const invalidArgument = (message: string): Fault => new Fault("InvalidArgument", message);

export const notImplemented = (what: string): Fault =>
  new Fault("NotImplemented", `The local S3 does not implement ${what}.`, { status: 501 });
