import { input, constant, type Node } from "@/lib/engine/autodiff/graph";
import { matMul, reshape, transpose, mul, reduceSum } from "@/lib/engine/autodiff/ops";
import { compile, tensor } from "@/lib/engine/runtime/ort";
async function bench(name: string, out: Node, ins: Node[], threads=1) {
  const p = await compile({ y: out }, { device: "cpu", threads });
  const feeds: any = {}; for (const n of ins) feeds[n.name!] = tensor(new Float32Array(n.shape.reduce((a,b)=>a*b,1)).fill(0.5), n.shape);
  const ts=[]; for (let i=0;i<200;i++){const t=performance.now(); await p.run(feeds); ts.push(performance.now()-t);} ts.sort((a,b)=>a-b);
  console.log(name.padEnd(46), "threads", threads, ts[100].toFixed(3), "ms"); await p.release();
}
const L=256;
for (const th of [1,2]) {
const q = input("q",[64,2,3,32]), k = input("k",[64,2,32,L]);
await bench("scores M=3", matMul(q,k), [q,k], th);
const q5 = input("q",[64,2,3,1,32]), k5 = input("k",[64,2,1,32,L]);
await bench("scores M=1 broadcast", matMul(q5,k5), [q5,k5], th);
const kt = input("k",[64,2,L,32]);
await bench("scores M=3 transB", matMul(q,transpose(kt)), [q,kt], th);
await bench("scores kt@qT", matMul(kt,transpose(q)), [q,kt], th);
const w = input("w",[64,2,3,L]), v = input("v",[64,2,L,32]);
await bench("values M=3", matMul(w,v), [w,v], th);
const w5 = input("w",[64,2,3,1,L]), v5 = input("v",[64,2,1,L,32]);
await bench("values M=1 broadcast", matMul(w5,v5), [w5,v5], th);
const vt = input("v",[64,2,32,L]);
await bench("values M=3 transB", matMul(w,transpose(vt)), [w,vt], th);
const vt5 = input("v",[64,2,1,32,L]);
await bench("values M=1 transB", matMul(w5,transpose(vt5)), [w5,vt5], th);
const x=input("x",[64,192]), W=input("W",[512,192]), Wt=input("Wt",[192,512]);
await bench("x@W^T fed", matMul(x,transpose(W)), [x,W], th);
await bench("x@Wt fed", matMul(x,Wt), [x,Wt], th);
await bench("x@Wt const", matMul(x,constant(new Float32Array(192*512).fill(.1),[192,512])), [x], th);
await bench("x@W^T const", matMul(x,transpose(constant(new Float32Array(192*512).fill(.1),[512,192]))), [x], th);
}
