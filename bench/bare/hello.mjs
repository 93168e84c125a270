// What this machine's Node and its loopback can do at all: the share of it the bare server reaches says how weak an opponent that is.
import { createServer } from 'node:http';

const body = Buffer.from('{"hello":"world"}');
createServer((_req, res) => {
  res.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length });
  res.end(body);
}).listen(Number(process.env.PORT), '127.0.0.1');
