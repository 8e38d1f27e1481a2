import { ChunkPrograms } from "@/lib/engine/generate/programs";
import { CachePool } from "@/lib/engine/generate/pool";
import { parameterShapes } from "@/lib/engine/checkpoint/config";
import { sizeOf } from "@/lib/engine/autodiff/graph";
import { tensor } from "@/lib/engine/runtime/ort";
const kv = Number(process.argv[2] ?? 2), threads = Number(process.argv[3] ?? 1), L = Number(process.argv[4] ?? 256);
const config = { vocabSize: 1024, width: 192, layers: 4, heads: 6, kvHeads: kv, headWidth: 32, feedForward: 512, contextLength: 1024, ropeTheta: 10000, normEps: 1e-5, tied: true, bosId: null, eosIds: [], padId: 0 };
let seed = 1; const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2**32; };
const weights = new Map([...parameterShapes(config)].map(([n,s])=>[n, Float32Array.from({length:sizeOf(s)},()=> s.length===1?1:(rnd()-.5)*.07)] as const));
const programs = new ChunkPrograms(config, weights, { device: "cpu", threads, profile: process.argv[5] } as any);
const R=64; const pool = new CachePool(config, L, R); for (let i=0;i<R;i++){pool.add(); pool.setLength(i, L-10);} 
for (const l of pool.layers) { l.keys.forEach((_,i)=>{l.keys[i]=rnd()-.5}); l.values.forEach((_,i)=>{l.values[i]=rnd()-.5}); }
const sh={ rows: R, chunk: 1, past: L };
const feeds:any = {ids: tensor(new Int32Array(R).fill(5),[R,1]), positions: tensor(new BigInt64Array(R).fill(BigInt(L-10)),[R,1]), last: tensor(Int32Array.from({length:R},(_,i)=>i),[R]), mask: tensor(pool.mask,[R,1,1,1,L])};
pool.layers.forEach((l,i)=>{ feeds[`keys.${i}`]=tensor(l.keys,[R,kv,L,32]); feeds[`values.${i}`]=tensor(l.values,[R,kv,L,32]); });
const times=[]; for (let i=0;i<100;i++){ const t=performance.now(); await programs.run(sh, feeds); times.push(performance.now()-t); }
times.sort((a,b)=>a-b); console.log("L",L,"kv",kv,"threads",threads,"median run ms", times[50].toFixed(2), "min", times[0].toFixed(2), "tok/s", (64/times[50]*1000).toFixed(0));
await programs.release();
