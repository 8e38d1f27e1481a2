import { buildStep, buildLogps } from "@/lib/engine/train/graphs";
import { weightInputs } from "@/lib/engine/nn/llama";
import { parameterShapes } from "@/lib/engine/checkpoint/config";
import { compile, tensor } from "@/lib/engine/runtime/ort";
import { sortNodes, sizeOf } from "@/lib/engine/autodiff/graph";
const big = process.argv[2] === "11";
const config = { vocabSize: 1024, width: big?384:192, layers: big?6:4, heads: 6, kvHeads: 2, headWidth: big?64:32, feedForward: big?1024:512, contextLength: 1024, ropeTheta: 10000, normEps: 1e-5, tied: true, bosId: null, eosIds: [1], padId: 0 };
const B = 16, T = 256;
const w = weightInputs(config);
const out = buildStep(config, w, { rows: B, length: T }, { beta1: .9, beta2: .999, epsilon: 1e-8 });
console.log("nodes", sortNodes(Object.values(out)).length);
let t = performance.now();
const threads = Number(process.argv[3] ?? 2);
const p = await compile(out, { device: "cpu", threads, profile: process.argv[4] } as any);
console.log("compile ms", performance.now() - t);
const feeds: any = {}; const outs: any = {};
let seed = 1; const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 2**32; };
const shapes = parameterShapes(config);
for (const [n, s] of shapes) { const k = sizeOf(s);
  feeds[n] = tensor(Float32Array.from({length:k},()=> s.length===1?1:(rnd()-.5)*.07), s); outs["next."+n]=tensor(new Float32Array(k), s);
  for (const q of ["m.","v."]) { feeds[q+n]=tensor(new Float32Array(k), s); outs["next."+q+n]=tensor(new Float32Array(k), s); } }
feeds.ids = tensor(Int32Array.from({length:B*T},()=>Math.floor(rnd()*1024)),[B,T]);
feeds.targets = feeds.ids; feeds.coefficients = tensor(new Float32Array(B*T).fill(-1/(B*T)),[B,T]);
for (const [n,v] of Object.entries({stepSize:1e-3,rootBias2:1,decay:1,maxNorm:1})) feeds[n]=tensor(Float32Array.of(v),[]);
outs.logps = tensor(new Float32Array(B*T),[B,T]); outs.norm = tensor(new Float32Array(1),[]);
const times=[];
for (let i=0;i<12;i++){ t=performance.now(); const r = await p.run(feeds, outs); times.push(performance.now()-t);
  for (const [n] of shapes) for (const q of ["","m.","v."]) { const a=feeds[q+n]; feeds[q+n]=outs["next."+q+n]; outs["next."+q+n]=a; }
  if (i%4===0) console.log("loss", -(r.logps.data as Float32Array).reduce((a,b)=>a+b,0)/(B*T), "norm", r.norm.data[0]); }
times.sort((a,b)=>a-b); console.log("median ms", times[6], "tok/s", B*T/times[6]*1000, "min", times[0]);
await p.release();
