import re,subprocess,sys
def br(s): return int(subprocess.run(['node','-e','const z=require("zlib");const b=require("fs").readFileSync(0);process.stdout.write(String(z.brotliCompressSync(b).length))'],input=s.encode(),capture_output=True).stdout)
for f in sys.argv[1:]:
    h=open(f).read(); a=h.find('</head>'); t=h.find('</h2>' if 'chapter-head' in h else '</h1>'); m=re.search(r'<svg class="picture[^>]*>(?:(?!</svg>).)+</svg>',h,re.S); p=m.end() if m else -1
    print(f, 'all',br(h),'head',br(h[:a]),'title',br(h[:t]),'picture',br(h[:p]) if p>0 else None)
