import { Generator } from "@/lib/engine/generate/generator";
import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { parameterShapes } from "@/lib/engine/checkpoint/config";
import { sizeOf } from "@/lib/engine/autodiff/graph";
const kv = Number(process.argv[2] ?? 2), threads = Number(process.argv[3] ?? 2);
const config = { vocabSize: 1024, width: 192, layers: 4, heads: 6, kvHeads: kv, headWidth: 32, feedForward: 512, contextLength: 1024, ropeTheta: 10000, normEps: 1e-5, tied: true, bosId: null, eosIds: [], padId: 0 };
let seed = 1; const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2**32; };
const weights = new Map([...parameterShapes(config)].map(([n,s])=>[n, Float32Array.from({length:sizeOf(s)},()=> s.length===1?1:(rnd()-.5)*.07)] as const));
const programs = new ChunkPrograms(config, weights, { device: "cpu", threads, profile: process.argv[4] } as any);
for (let rep=0; rep<3; rep++) {
const g = new Generator({ config, programs, slots: 64 });
const t = performance.now(); const c0=process.cpuUsage();
await Promise.all(Array.from({length:64},(_,i)=>g.generate({conversation:`c${i}`, ids:[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16+i], sampling:{temperature:1,minP:0.05,topP:1,topK:0}, noise:`${i}`, maxTokens:256})));
const ms = performance.now()-t; const c=process.cpuUsage(c0); console.log("cpu ms", (c.user+c.system)/1000, "cpu tok/s", 64*256/((c.user+c.system)/1e6), "tok/s", 64*256/ms*1000, "ms", ms);
}
await programs.release();
